package org.sharaka.persistence.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Inquiry;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Unit;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How rulings stand in the journal and in stored documents: JSON without white space, members in the order of their
 * names. Readings keep their kind, so that a ruling can be told again in any language.
 */
public final class RulingText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final String INQUIRY = "inquiry";
    private static final String COUNT = "count";
    private static final String UNIT = "unit";

    private RulingText() {}

    /**
     * Writes a ruling.
     *
     * @param ruling one, or unknown
     * @return its text; empty for unknown
     */
    public static String of(Fact<Ruling> ruling) {
        return ruling.fold(known -> JSON.writeValueAsString(tree(known)), () -> "");
    }

    /**
     * Writes a ruling, and beside it what the gate was asked, as a member {@code inquiry}.
     *
     * @param ruling one, or unknown
     * @param inquiry what the gate was asked; unknown where it is not kept
     * @return its text; empty for an unknown ruling
     */
    public static String of(Fact<Ruling> ruling, Fact<Inquiry> inquiry) {
        return ruling.fold(
                known -> {
                    Map<String, Object> tree = new HashMap<>(tree(known));
                    inquiry.value().ifPresent(asked -> tree.put(INQUIRY, Inquiries.node(asked)));
                    return JSON.writeValueAsString(tree);
                },
                () -> "");
    }

    /**
     * Reads what the gate was asked.
     *
     * @param text what {@link #of(Fact, Fact)} wrote
     * @return the inquiry; unknown where the text keeps none
     * @throws RuntimeException for an inquiry that nobody knows, or that its record refuses
     */
    public static Fact<Inquiry> inquiry(String text) {
        JsonNode asked = tree(text).path(INQUIRY);
        return asked.isMissingNode() ? Fact.unknown() : Fact.known(Inquiries.read(asked));
    }

    /**
     * Writes particulars.
     *
     * @param particulars texts by name
     * @return a JSON object
     */
    public static String of(Map<String, String> particulars) {
        return JSON.writeValueAsString(particulars);
    }

    /**
     * Reads particulars.
     *
     * @param text what {@link #of(Map)} wrote
     * @return texts by name
     * @throws IllegalArgumentException for a text that is none of this notation
     */
    public static Map<String, String> particulars(String text) {
        Map<String, String> particulars = new HashMap<>();
        tree(text).forEachEntry((name, value) -> particulars.put(name, value.asString()));
        return particulars;
    }

    /**
     * Reads a ruling.
     *
     * @param text what {@link #of(Fact)} wrote
     * @return the ruling; unknown for the empty text
     * @throws IllegalArgumentException for a text that is none of this notation
     */
    public static Fact<Ruling> ruling(String text) {
        return text.isEmpty() ? Fact.unknown() : Fact.known(ruling(tree(text)));
    }

    static Ruling ruling(JsonNode ruling) {
        List<Check> checks = new ArrayList<>();
        part(ruling, "checks").forEach(check -> checks.add(check(check)));
        return new Ruling(word(ruling, "gate"), LocalDate.parse(word(ruling, "on")), word(ruling, "policy"), checks);
    }

    static JsonNode node(Ruling ruling) {
        return JSON.valueToTree(tree(ruling));
    }

    private static Map<String, Object> tree(Ruling ruling) {
        return Map.of(
                "gate", ruling.gate(),
                "on", ruling.on().toString(),
                "policy", ruling.policy(),
                "checks", ruling.checks().stream().map(RulingText::tree).toList());
    }

    private static Map<String, Object> tree(Check check) {
        return Map.of(
                "rule", check.rule().family(),
                "about", check.rule().about(),
                "result", check.result().name(),
                "reason", check.reason(),
                "required", tree(check.required()),
                "actual", tree(check.actual()));
    }

    private static Map<String, Object> tree(Reading reading) {
        if (reading instanceof Reading.Count count) {
            return count.unit() == Unit.NONE
                    ? Map.of(COUNT, count.value())
                    : Map.of(COUNT, count.value(), UNIT, count.unit().name());
        } else if (reading instanceof Reading.Percent percent) {
            return Map.of("percent", tree(percent.value()));
        } else if (reading instanceof Reading.Decimal decimal) {
            return Map.of("decimal", tree(decimal.value()));
        } else if (reading instanceof Reading.Amount amount) {
            return Map.of("centimes", amount.value().minorUnits());
        } else if (reading instanceof Reading.Day day) {
            return Map.of("day", day.value().toString());
        } else if (reading instanceof Reading.Word word) {
            return Map.of("word", word.value());
        } else if (reading instanceof Reading.Words words) {
            return Map.of("words", words.values());
        } else if (reading instanceof Reading.Unknown) {
            return Map.of("unknown", true);
        } else {
            return Map.of();
        }
    }

    private static List<Long> tree(Fraction fraction) {
        return List.of(fraction.numerator(), fraction.denominator());
    }

    private static Check check(JsonNode check) {
        return new Check(
                new RuleCode(word(check, "rule"), word(check, "about")),
                Result.valueOf(word(check, "result")),
                word(check, "reason"),
                reading(part(check, "required")),
                reading(part(check, "actual")));
    }

    private static Reading reading(JsonNode reading) {
        if (reading.isEmpty()) {
            return Reading.NONE;
        }
        String kind = reading.propertyNames().iterator().next();
        JsonNode value = part(reading, kind);
        return switch (kind) {
            case COUNT -> Reading.count(value.asLong(), unit(reading));
            case "percent" -> new Reading.Percent(fraction(value));
            case "decimal" -> new Reading.Decimal(fraction(value));
            case "centimes" -> new Reading.Amount(Money.ofCentimes(value.asLong()));
            case "day" -> new Reading.Day(LocalDate.parse(value.asString()));
            case "word" -> new Reading.Word(value.asString());
            case "words" ->
                new Reading.Words(value.valueStream().map(JsonNode::asString).toList());
            case "unknown" -> Reading.UNKNOWN;
            default -> throw new IllegalArgumentException("a reading of kind " + kind);
        };
    }

    private static Unit unit(JsonNode reading) {
        return reading.has(UNIT) ? Unit.valueOf(word(reading, UNIT)) : Unit.NONE;
    }

    private static Fraction fraction(JsonNode pair) {
        return Fraction.of(part(pair, 0).asLong(), part(pair, 1).asLong());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException damaged) {
            throw new IllegalArgumentException("no JSON: " + damaged.getOriginalMessage(), damaged);
        }
    }

    private static String word(JsonNode node, String name) {
        return part(node, name).asString();
    }

    private static JsonNode part(JsonNode node, String name) {
        return node.required(name);
    }

    private static JsonNode part(JsonNode node, int place) {
        return node.required(place);
    }
}
