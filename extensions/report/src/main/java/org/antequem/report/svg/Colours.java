package org.antequem.report.svg;

/** The colours of pictures, light and dark; on paper they are light. */
public final class Colours {

    /** The same for every picture, so that a page needs to permit one style only. */
    public static final String CSS = """
            .antequem{font-family:"DejaVu Sans",Verdana,Arial,sans-serif}\
            .antequem .ground{fill:#fff}\
            .antequem text{paint-order:stroke;stroke:#fff;stroke-width:3;stroke-linejoin:round}\
            .antequem text.ink{fill:#1b1f24}\
            .antequem text.quiet{fill:#566069}\
            .antequem text.paper{fill:#fff;stroke:none}\
            .antequem text.strong{fill:#b3261e}\
            .antequem .rule{stroke:#e4e7ea;fill:none}\
            .antequem .line{stroke:#1b1f24;stroke-width:1.6;fill:none}\
            .antequem .tip{fill:#1b1f24}\
            .antequem .edge{stroke:#1f5f8b}\
            .antequem .hatch{stroke:#1f5f8b;stroke-width:1.6}\
            .antequem .wash{fill:#eaf1f7}\
            .antequem .solid{fill:#1f5f8b;stroke:#1f5f8b}\
            .antequem .dots{stroke:#1f5f8b;stroke-width:2.4;stroke-dasharray:.1 6;stroke-linecap:round}\
            .antequem .gap{fill:#b3261e;stroke:#b3261e}\
            .antequem .clash{stroke:#b3261e;stroke-width:2;fill:none}\
            .antequem .minus{stroke:#fff;stroke-width:3}\
            .antequem .stated{fill:none;stroke:#1f5f8b;stroke-dasharray:4 3}\
            .antequem .node{fill:#fff;stroke:#566069}\
            .antequem .teller{stroke:#1b1f24;stroke-width:2.4}\
            .antequem .ring{stroke:#1f5f8b;stroke-width:2}\
            .antequem .link{stroke:#1b1f24;stroke-width:1.4;fill:none}\
            .antequem .own{stroke-width:2.8}\
            .antequem .loose{stroke-dasharray:7 4}\
            .antequem .made{stroke-dasharray:9 3 2 3}\
            .antequem .stub{stroke:#566069;stroke-width:2;stroke-dasharray:3 4}\
            @media screen and (prefers-color-scheme:dark){\
            .antequem .ground{fill:#14181c}\
            .antequem text{paint-order:stroke;stroke:#fff;stroke-width:3;stroke-linejoin:round}\
            .antequem text{stroke:#14181c}\
            .antequem text.ink{fill:#e8eaed}\
            .antequem text.quiet{fill:#a9b2ba}\
            .antequem text.paper{fill:#14181c;stroke:none}\
            .antequem text.strong{fill:#ff8f84}\
            .antequem .rule{stroke:#333b43}\
            .antequem .line{stroke:#e8eaed}\
            .antequem .tip{fill:#e8eaed}\
            .antequem .edge,.antequem .hatch,.antequem .dots{stroke:#7db8e0}\
            .antequem .wash{fill:#1b2a36}\
            .antequem .solid{fill:#7db8e0;stroke:#7db8e0}\
            .antequem .gap{fill:#ff8f84;stroke:#ff8f84}\
            .antequem .minus{stroke:#14181c}\
            .antequem .stated{stroke:#7db8e0}\
            .antequem .node{fill:#14181c;stroke:#a9b2ba}\
            .antequem .teller,.antequem .link{stroke:#e8eaed}\
            .antequem .ring{stroke:#7db8e0}\
            .antequem .stub{stroke:#a9b2ba}\
            .antequem .clash{stroke:#ff8f84}}""";

    private Colours() {}
}
