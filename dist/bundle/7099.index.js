import{modules as o}from"./57099.shared.js";export const id=7099;export const ids=[7099];export const modules={...o};
