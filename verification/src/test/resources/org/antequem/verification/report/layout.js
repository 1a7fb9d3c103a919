// What is wrong with where texts stand: one line each.
const TOLERANCE = 1.5;
const wrong = [];
const boxes = [];
const told = node => JSON.stringify(node.textContent.trim().slice(0, 60));
const clipped = node => node.parentElement.closest('.scroll, .skip') !== null;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
  if (node.textContent.trim() === '' || node.parentElement.closest('title, desc, style') !== null) {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(node);
  const picture = node.parentElement.closest('svg');
  const within = picture === null ? null : picture.getBoundingClientRect();
  const rectangles = picture === null ? range.getClientRects() : [node.parentElement.getBoundingClientRect()];
  for (const box of rectangles) {
    if (box.width === 0 || box.height === 0 || clipped(node)) {
      continue;
    }
    if (box.left < -TOLERANCE || box.right > document.documentElement.clientWidth + TOLERANCE) {
      wrong.push(told(node) + ' leaves the window');
    }
    if (within !== null && (box.left < within.left - TOLERANCE || box.right > within.right + TOLERANCE
        || box.top < within.top - TOLERANCE || box.bottom > within.bottom + TOLERANCE)) {
      wrong.push(told(node) + ' leaves its picture');
    }
    // letters do not fill the height of their line
    const slack = box.height * 0.15;
    boxes.push({node, left: box.left, right: box.right, top: box.top + slack, bottom: box.bottom - slack});
  }
}
boxes.sort((one, other) => one.top - other.top);
for (let i = 0; i < boxes.length; i++) {
  for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
    const across = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
    const down = Math.min(boxes[i].bottom, boxes[j].bottom) - boxes[j].top;
    if (boxes[i].node !== boxes[j].node && across > TOLERANCE && down > TOLERANCE) {
      wrong.push(told(boxes[i].node) + ' overlaps ' + told(boxes[j].node));
    }
  }
}
if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
  wrong.push('the page is wider than the window');
}
if (boxes.length === 0) {
  wrong.push('nothing is written');
}
return wrong;
