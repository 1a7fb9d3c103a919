package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Kinds of words that turn what a sentence says, or take some of it back. The words are the commonest ones of English,
 * German, French, Spanish, Italian and Latin, in this order, and then those of other languages that deny. Numbers in
 * digits are numbers in every script.
 *
 * <p>No language is guessed. A word is left out that one of these languages uses daily in another sense, as "once" in
 * English for the Spanish eleven, or "due" for the Italian two.
 */
enum Qualifier {
    NEGATION("""
            not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely unless except
            nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder ohne
            ne pas jamais rien aucun aucune sans ni
            nunca nada nadie ningún ninguno ninguna sin tampoco jamás
            non mai niente nulla nessuno nessuna senza né
            nec neque nihil numquam nunquam nemo nullus nullum haud
            não nem nenhum nenhuma sem niet geen nooit ikke aldrig inte ingen nie nigdy не нет никогда ничего никто без
            ні ніколи δεν μην όχι לא אין لا لم لن ليس 不 沒 没 未 無 无 非"""),

    NUMBER("""
            zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
            thousand thousands million millions billion billions dozen dozens half
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
            achtzehn neunzehn zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend
            tausende millionen milliarde milliarden dutzend dutzende halb halbe
            deux trois quatre cinq huit dix onze douze treize quatorze quinze vingt trente quarante cinquante
            soixante mille milliard milliards douzaine douzaines centaine centaines millier milliers moitié
            tres cuatro cinco seis siete ocho nueve diez doce trece catorce quince veinte treinta cuarenta cincuenta
            sesenta setenta ochenta noventa cien ciento cientos millón millones docena docenas mitad
            tre quattro cinque sette nove dieci undici dodici tredici quattordici quindici sedici venti trenta quaranta
            cinquanta sessanta settanta ottanta novanta cento mila milione milioni miliardo miliardi dozzina metà
            duo duae tria quattuor quinque septem octo novem decem undecim duodecim viginti triginta quadraginta
            quinquaginta centum ducenti trecenti milia""") {
        @Override
        boolean has(String word) {
            return super.has(word)
                    || word.codePoints()
                            .anyMatch(c -> Character.isDigit(c) || Character.getType(c) == Character.LETTER_NUMBER);
        }
    },

    HEDGE("""
            likely unlikely probably possibly perhaps maybe might may could presumably supposedly reportedly allegedly
            apparently seemingly arguably seems seem seemed appears appear appeared suggests suggest suggested
            almost nearly roughly approximately about
            vielleicht wahrscheinlich vermutlich möglicherweise angeblich anscheinend scheinbar mutmasslich wohl etwa
            ungefähr beinahe nahezu könnte könnten dürfte dürften scheint schien
            probablement vraisemblablement apparemment prétendument environ presque semble semblent semblait pourrait
            pourraient
            quizá quizás probablemente posiblemente presuntamente supuestamente aparentemente acaso aproximadamente casi
            parece parecía podría podrían
            forse probabilmente possibilmente presumibilmente apparentemente circa quasi sembra sembrano sembrava potrebbe
            potrebbero
            fortasse forsitan fere paene circiter videtur videntur dicitur dicuntur traditur""");

    private final ImmutableSet<String> words;

    Qualifier(String words) {
        this.words = ImmutableSet.copyOf(words.strip().split("\\s+"));
    }

    /** The words of this kind, as words are compared. */
    ImmutableSet<String> words() {
        return words;
    }

    /** Whether a word, as it is compared, is one of these. */
    boolean has(String word) {
        return words.contains(word) || (this == NEGATION && word.endsWith("n't"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
