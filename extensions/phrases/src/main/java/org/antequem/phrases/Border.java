package org.antequem.phrases;

/**
 * Whether "before 1850" and "after 1850" leave room for 1850 itself. The words alone do not say; a {@link DatePhrase}
 * shows which reading was taken.
 */
public enum Border {
    /**
     * "Before 1850" is up to the end of 1850, or of 1849. This is the default. As evidence it leaves room for 1850; a
     * claim that says so is supported only by what was over before 1850 began.
     */
    UNSTATED("perhaps included"),

    /** "Before 1850" is up to the end of 1850. */
    INCLUDED("included"),

    /** "Before 1850" is up to the end of 1849. */
    EXCLUDED("excluded");

    private final String words;

    Border(String words) {
        this.words = words;
    }

    /** What it says of the period that is named. */
    String words() {
        return words;
    }
}
