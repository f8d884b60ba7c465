"use strict";exports.id=882,exports.ids=[882],exports.modules={...require("./27133.shared.js").modules};
