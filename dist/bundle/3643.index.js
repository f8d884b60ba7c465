import{modules as o}from"./43643.shared.js";export const id=3643;export const ids=[3643];export const modules={...o};
