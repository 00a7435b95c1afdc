package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.Isolation;
import org.sharaka.domain.text.Language;

/** Writes the details of a fault: as they were typed, or as the day, amount, number or codes that the text asks for. */
final class Details {

    private final Wording wording;

    Details(Wording wording) {
        this.wording = wording;
    }

    /** A place that is the number of a detail; nothing for any other. */
    Optional<String> of(List<String> details, String written, Language language) {
        Place place = Place.of(written);
        return place(place.name())
                .filter(number -> number < details.size())
                .map(number -> shown(details.get(number), place.how(), language));
    }

    private static Optional<Integer> place(String name) {
        return name.matches("[0-9]") ? Optional.of(Integer.valueOf(name)) : Optional.empty();
    }

    // what cannot be read as it should be is shown as it was typed
    private String shown(String detail, String how, Language language) {
        try {
            return switch (how) {
                case "" -> Isolation.ofTyped(detail, language);
                case "day" -> wording.of(Reading.of(LocalDate.parse(detail)), language);
                case "amount" -> wording.of(Reading.of(Money.parse(detail)), language);
                case "count" -> wording.of(Reading.of(Long.parseLong(detail)), language);
                case "codes" -> wording.coded(detail, language);
                default -> wording.of(new Reading.Word(detail), how, language);
            };
        } catch (DateTimeParseException | NumberFormatException | InvalidValue unreadable) {
            return Isolation.ofTyped(detail, language);
        }
    }
}
