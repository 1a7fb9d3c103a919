package org.antequem.files.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The messages of the builders, in the words of a file: {@code saidBy(…)} is its key {@code said_by}. */
public final class Messages {

    private static final Pattern METHOD = Pattern.compile("\\b([a-z]+(?:[A-Z][a-z]+)*)\\((?:…|Office)?\\)");
    private static final Pattern SPAN =
            Pattern.compile("\\b(seconds|minutes|hours|days|weeks|months|years)\\((\\d+)\\)");
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    private Messages() {}

    /** The message of a refusal, with the keys of a file for the methods of a builder. */
    public static String inKeys(Exception refusal) {
        return inKeys(Optional.ofNullable(refusal.getMessage()).orElseGet(refusal::toString));
    }

    /** A message with the keys of a file for the methods of a builder. */
    public static String inKeys(String message) {
        return METHOD.matcher(SPAN.matcher(message).replaceAll("\"$2 $1\""))
                .replaceAll(method ->
                        CAPITAL.matcher(method.group(1)).replaceAll("_$1").toLowerCase(Locale.ROOT));
    }
}
