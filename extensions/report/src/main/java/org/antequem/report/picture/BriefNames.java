package org.antequem.report.picture;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antequem.model.Event;

/**
 * The names of the events of a picture without what long stands in brackets at their end, where they can be told apart
 * without it: what an interest is about, and what it is for. Its row says that in full.
 *
 * @param brackets what is left out, and of which event
 */
record BriefNames(ImmutableMap<Event, String> brackets) {

    private static final Pattern LONG = Pattern.compile(" \\([^()]{30,}\\)$");

    static BriefNames of(Iterable<Event> events) {
        Map<Event, String> brackets = new LinkedHashMap<>();
        Set<String> brief = new HashSet<>();
        boolean areDistinct = true;
        for (Event event : events) {
            String name = event.toString();
            Matcher found = LONG.matcher(name);
            if (found.find()) {
                brackets.put(event, found.group());
                name = name.substring(0, found.start());
            }
            areDistinct &= brief.add(name);
        }
        return new BriefNames(areDistinct ? ImmutableMap.copyOf(brackets) : ImmutableMap.of());
    }

    /** As it begins a sentence. */
    String of(Event event) {
        return in(Words.name(event));
    }

    /** A sentence with these names in it. */
    String in(String sentence) {
        String words = sentence;
        for (String bracket : brackets.values()) {
            words = words.replace(bracket, "");
        }
        return words;
    }
}
