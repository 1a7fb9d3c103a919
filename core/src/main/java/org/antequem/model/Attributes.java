package org.antequem.model;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antequem.time.Dating;

/**
 * What is recorded of one kind of things beside what they are called, by the verbs that record it: to say in what
 * things differ that are called alike.
 */
record Attributes<T>(ImmutableMap<String, Function<T, Object>> all) {

    private static final int LONGEST = 60;

    static final Attributes<Event> OF_EVENTS = new Attributes<>(ImmutableMap.<String, Function<Event, Object>>builder()
            .put("during", Event::during)
            .put("by", Event::by)
            .put("inOffice", Event::inOffice)
            .put("at", Event::at)
            .put("asStage", Event::stageOf)
            .buildOrThrow());

    static final Attributes<Actor> OF_ACTORS = new Attributes<>(ImmutableMap.<String, Function<Actor, Object>>builder()
            .put("kind", Actor::kind)
            .put("actingFor", Actor::mandates)
            .put("born", Actor::born)
            .put("died", Actor::died)
            .put("inOffice", Actor::offices)
            .buildOrThrow());

    static final Attributes<Matter> OF_MATTERS = new Attributes<>(ImmutableMap.of(
            "lying within", matter -> Optional.ofNullable(matter.within()).map(Matter::name)));

    static final Attributes<Source> OF_SOURCES =
            new Attributes<>(ImmutableMap.<String, Function<Source, Object>>builder()
                    .put("kind", Source::kind)
                    .put("originality", Source::originality)
                    .put("named", Source::isNamed)
                    .put("described", Source::description)
                    .put("numbering", Source::count)
                    .put("by", Source::by)
                    .put("speakingFor", Source::speaksFor)
                    .put("published", Source::published)
                    .put("filedFrom", Source::filedFrom)
                    .put("spoken", Source::spoken)
                    .put("bearingDate", Source::bearsDate)
                    .put("cameToLight", Source::cameToLight)
                    .put("signedIn", Source::signedIn)
                    .put("tookPartIn", Source::tookPartIn)
                    .put("observed", Source::observed)
                    .put("examined", Source::examined)
                    .put("graded", Source::grade)
                    .put("text", Source::text)
                    .put("bundling", Source::parts)
                    .put("where it has it from", Attributes::lineage)
                    .buildOrThrow());

    static final Attributes<Claim> OF_CLAIMS = new Attributes<>(ImmutableMap.<String, Function<Claim, Object>>builder()
            .put("what is claimed", Claim::proposition)
            .put("citing", Claim::citing)
            .put("tracedTo", Claim::tracedTo)
            .put("hedged", Claim::hedge)
            .put("place", Claim::place)
            .put("quotation", Claim::quotation)
            .put("presuming", Claim::presuming)
            .put("withdrawn", Claim::withdrawn)
            .put("doubted", Claim::doubted)
            .buildOrThrow());

    private static Object lineage(Source source) {
        return source.isLineageRecorded() && source.lineage().isEmpty() ? "nobody" : source.lineage();
    }

    /** Each attribute in which some of these differ, with their values. */
    String differences(Collection<T> things) {
        List<String> differences = new ArrayList<>();
        all.forEach((name, of) -> {
            List<Object> values = things.stream().map(of).distinct().toList();
            if (values.size() > 1) {
                differences.add(name + " (" + shown(values) + ")");
            }
        });
        return String.join(", ", differences);
    }

    private static String shown(List<Object> values) {
        List<String> words = values.stream().map(Attributes::shown).toList();
        return words.stream().distinct().count() == 1
                ? "called alike, and different: " + words.get(0)
                : String.join("; ", words);
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(Attributes::shown).orElse("not recorded");
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? "not recorded"
                    : several.stream().map(Attributes::shown).collect(joining(", "));
        }
        String words = words(value);
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String words(Object value) {
        if (value instanceof Named named) {
            return named.quoted();
        }
        if (value instanceof String text) {
            return Names.quoted(text);
        }
        if (value instanceof Event.StageLink link) {
            return link.stage() + " of " + link.whole().quoted();
        }
        if (value instanceof Mandate mandate) {
            return mandate.principal().quoted() + when(mandate.held());
        }
        if (value instanceof Office office) {
            return Names.quoted(office.title()) + when(office.held());
        }
        return value.toString();
    }

    private static String when(Dating held) {
        return held.equals(Dating.UNKNOWN) ? "" : " " + held;
    }
}
