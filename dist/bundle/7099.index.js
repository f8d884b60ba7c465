"use strict";exports.id=7099,exports.ids=[7099],exports.modules={...require("./57099.shared.js").modules};
