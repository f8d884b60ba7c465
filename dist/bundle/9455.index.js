"use strict";exports.id=9455,exports.ids=[9455],exports.modules={...require("./59455.shared.js").modules,
...require("./84221.shared.js").modules};
