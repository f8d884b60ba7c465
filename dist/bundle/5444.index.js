"use strict";exports.id=5444,exports.ids=[5444],exports.modules={...require("./38422.shared.js").modules,
...require("./63273.shared.js").modules,...require("./65444.shared.js").modules,...require("./81920.shared.js").modules
};
