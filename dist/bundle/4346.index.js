import{modules as o}from"./94346.shared.js";export const id=4346;export const ids=[4346];export const modules={...o};
