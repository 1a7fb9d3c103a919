package org.antequem.explanation;

/** Each paragraph indented as a block by its depth; its further lines hang by four columns more. */
final class PlainText extends Sheet {

    private static final int STEP = 2;
    private static final int HANGING = 4;

    private final Page page = new Page(text);

    @Override
    void write(String words, int from, int to) {
        paragraph.append(words, from, to);
    }

    @Override
    void end(int depth) {
        int indent = STEP * depth;
        page.paragraph(" ".repeat(indent), indent + HANGING, paragraph);
        paragraph.setLength(0);
    }
}
