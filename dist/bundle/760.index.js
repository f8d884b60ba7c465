"use strict";exports.id=760,exports.ids=[760],exports.modules={...require("./60760.shared.js").modules};
