import{modules as o}from"./60760.shared.js";export const id=760;export const ids=[760];export const modules={...o};
