package org.antequem.examples.moscow;

import org.antequem.model.Actor;
import org.antequem.model.Office;
import org.antequem.time.Dating;

/** Who acts, and for whom. Of offices the article gives the titles and no dates. */
final class Actors {

    static final Actor RUSSIA = Actor.state("Russia").build();
    static final Actor PUTIN = Actor.person("Vladimir Putin").actingFor(RUSSIA).build();
    static final Actor CHUYKO =
            Actor.person("Aleksandr Chuyko").actingFor(RUSSIA).build();

    static final Actor IRAN = Actor.state("Iran").build();
    static final Actor SOLEIMANI = Actor.person("Qassem Soleimani")
            .actingFor(IRAN)
            .inOffice(new Office("commander of the Quds Force", Dating.UNKNOWN))
            .died("2020-01-03")
            .build();
    static final Actor DEHQAN = Actor.person("Hossein Dehqan")
            .actingFor(IRAN)
            .inOffice(new Office("minister of defence", Dating.UNKNOWN))
            .build();

    static final Actor SYRIA = Actor.state("Syria").build();
    static final Actor HIZBALLAH = Actor.group("Hizballah").build();
    static final Actor ISIS = Actor.group("ISIS").build();

    static final Actor UNITED_STATES = Actor.state("the United States").build();
    static final Actor OBAMA =
            Actor.person("Barack Obama").actingFor(UNITED_STATES).build();
    static final Actor SAUDI_ARABIA = Actor.state("Saudi Arabia").build();
    static final Actor GULF_STATES =
            Actor.group("the other Sunni states of the Gulf").build();
    static final Actor SECURITY_COUNCIL = Actor.group("the UN Security Council").build();

    /** Both the article and the earlier analysis of shipments are his. */
    static final Actor AUTHOR = Actor.person("John W. Parker").build();

    private Actors() {}
}
