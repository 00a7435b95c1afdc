package org.sharaka.domain.rulebook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Unit;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/** The defaults of the policies as texts name them, read from {@code standard-values.properties}. */
final class StandardValues implements Values {

    private final Map<String, List<Reading>> byPath;

    StandardValues() {
        var written = Resource.properties("standard-values.properties");
        byPath = written.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), path -> read(written.getProperty(path))));
    }

    @Override
    public List<Reading> at(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    private static List<Reading> read(String line) {
        String[] words = line.split(" ");
        return Stream.of(words).skip(1).map(value -> reading(words[0], value)).toList();
    }

    private static Reading reading(String kind, String value) {
        return switch (kind) {
            case "share" -> Reading.percent(Fraction.parse(value));
            case "score" -> Reading.decimal(Fraction.parse(value));
            case "amount" -> Reading.of(Money.parse(value));
            case "word" -> new Reading.Word(value);
            default -> Reading.count(Long.parseLong(value), Unit.valueOf(kind));
        };
    }
}
