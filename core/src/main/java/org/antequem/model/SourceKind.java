package org.antequem.model;

/** The kinds of {@link Source}. Witnesses, officials and other persons are people; the rest are things. */
public enum SourceKind {
    /** The source is a person who speaks of what that person knows. */
    WITNESS,
    /** The source is a person who speaks in an office, named or not. */
    OFFICIAL,
    /** The source is one or several people of whom it is not recorded whether they were witnesses or officials. */
    PERSON,
    /** The source is something that was made when things happened, or for them: a letter, a record, a recording. */
    DOCUMENT,
    /** The source is a report on what others did or said: news, minutes, a despatch. */
    REPORT,
    /** The source is an opinion on what is known: a column, a blog, a speech. */
    COMMENTARY,
    /** The source is a study of sources or things, by a historian, an expert or an agency. */
    ANALYSIS;

    /** True for witnesses, officials and other persons, whose words are oral until somebody writes them down. */
    public boolean isPerson() {
        return this == WITNESS || this == OFFICIAL || this == PERSON;
    }
}
