package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Kinds of words that turn what a sentence says, or take some of it back. The words are those of English, and of some
 * other languages the most common that deny; numbers in digits are numbers in every script.
 */
enum Qualifier {
    NEGATION("""
            not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely unless except
            nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder ohne
            ne pas jamais rien aucun aucune sans ni
            nunca nada nadie ningún ninguna sin tampoco jamás não nem nenhum nenhuma sem
            non mai niente nessuno nessuna senza né
            niet geen nooit ikke aldrig inte ingen nie nigdy не нет никогда ничего никто без ні ніколи
            δεν μην όχι לא אין لا لم لن ليس 不 沒 没 未 無 无 非"""),

    NUMBER("""
            zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
            thousand thousands million millions billion billions dozen dozens half""") {
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
            almost nearly roughly approximately about""");

    private final ImmutableSet<String> words;

    Qualifier(String words) {
        this.words = ImmutableSet.copyOf(words.strip().split("\\s+"));
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
