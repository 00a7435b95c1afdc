package org.sharaka.domain.rulebook;

import java.util.List;
import java.util.Optional;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.text.Isolation;
import org.sharaka.domain.text.Language;

/** Fills the places of the sentences about rules: what a check says, and the values of the policies by their paths. */
final class Phrasing {

    static final String ABOUT = "about";
    private static final String STAR = "*";
    private static final String NAMED = "named";

    private final Wording wording;
    private final Values values;

    Phrasing(Wording wording, Values values) {
        this.wording = wording;
        this.values = values;
    }

    /** A sentence about a rule. */
    String of(RuleCode rule, String written, Language language) {
        return new Sentence(written).filled(place -> ofRule(rule, place, language), language);
    }

    /** A sentence about what a check found. */
    String of(Check check, String written, Language language) {
        return new Sentence(written).filled(place -> ofCheck(check, place, language), language);
    }

    private Optional<String> ofCheck(Check check, String written, Language language) {
        Place place = Place.of(written);
        return switch (place.name()) {
            case "required" -> Optional.of(compared(check.required(), check.actual(), place.how(), language));
            case "actual" -> Optional.of(compared(check.actual(), check.required(), place.how(), language));
            case "missing" -> Optional.of(missing(check, place.how().equals(NAMED), language));
            case ABOUT -> Optional.of(about(check, subject(check), language));
            default -> ofRule(check.rule(), written, language);
        };
    }

    /** What is missing; in brackets after its number, where it has names, or nothing where it has none. */
    private String missing(Check check, boolean named, Language language) {
        if (named && check.missing().isEmpty()) {
            return "";
        }
        String missing = wording.lacking(check, language);
        return named ? wording.inBrackets(missing, language) : missing;
    }

    private String compared(Reading one, Reading other, String concept, Language language) {
        if (one.equals(Reading.NONE)) {
            return wording.of(new Reading.Words(List.of()), language);
        }
        return concept.isEmpty() ? wording.of(one, other, language) : wording.of(one, concept, language);
    }

    /** What {@code {about}} names: the dimension of a code that has one, else the lot, year, centre or item. */
    static String subject(Check check) {
        return check.rule().dimension().isEmpty() ? check.about() : check.rule().dimension();
    }

    /** What a check speaks of: by its name beside its reference where it has one, else in words. */
    String about(Check check, String subject, Language language) {
        return check.called()
                .onlyIf(name -> subject.equals(check.about()))
                .fold(name -> wording.named(name.in(language), subject, language), () -> about(subject, language));
    }

    private String about(String subject, Language language) {
        return Isolation.of(wording.word(subject, language), language);
    }

    private Optional<String> ofRule(RuleCode rule, String place, Language language) {
        if (place.equals(ABOUT)) {
            return Optional.of(about(rule.dimension(), language));
        }
        List<Reading> found = values.at(place.replace(STAR, rule.dimension()));
        return Optional.of(found.isEmpty() ? wording.of(Reading.UNKNOWN, language) : wording.several(found, language));
    }
}
