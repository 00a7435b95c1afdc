package org.sharaka.domain.rulebook;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharaka.domain.text.Isolation;
import org.sharaka.domain.text.Language;

/**
 * A text with named places, such as {@code {required}}. All else is written as it reads: an apostrophe is an
 * apostrophe.
 *
 * @param written the text of a bundle
 */
record Sentence(String written) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** The names of its places. */
    Set<String> places() {
        return PLACE.matcher(written)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean names(String place) {
        return places().contains(place);
    }

    /** The text with its values; a place that has none stays as it is written. */
    String filled(Function<String, Optional<String>> values) {
        return PLACE.matcher(written).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    /** The same as a reader of the language gets it: Latin words of the text itself are isolated in Arabic. */
    String filled(Function<String, Optional<String>> values, Language language) {
        StringBuilder text = new StringBuilder();
        Matcher places = PLACE.matcher(written);
        int end = 0;
        while (places.find()) {
            text.append(Isolation.latinIn(written.substring(end, places.start()), language));
            text.append(value(places.toMatchResult(), values));
            end = places.end();
        }
        return text.append(Isolation.latinIn(written.substring(end), language)).toString();
    }

    private static String value(MatchResult place, Function<String, Optional<String>> values) {
        return values.apply(place.group(1)).orElse(place.group());
    }
}
