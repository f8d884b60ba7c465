import{modules as o}from"./27133.shared.js";export const id=882;export const ids=[882];export const modules={...o};
