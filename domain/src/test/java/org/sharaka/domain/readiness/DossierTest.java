package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.rulebook.Rulebook;

class DossierTest {

    private static final Rulebook BOOK = Rulebook.standard();

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Stream<Rulebook> books() {
        return CentreHistory.books();
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_dossier_says_of_every_day_what_the_records_say_whatever_was_adopted(Rulebook book) {
        CentreFile file = CentreHistory.file();
        Dossier dossier = Dossier.of(book, file);

        for (LocalDate on = FIRST; !on.isAfter(LAST); on = on.plusDays(1)) {
            assertThat(dossier.factsOn(book, on)).as(on.toString()).isEqualTo(file.factsOn(book, on));
        }
    }

    @Test
    void the_facts_of_a_day_follow_what_was_adopted_by_then() {
        CentreFile file = CentreHistory.file();
        Rulebook later = books().toList().get(1);

        assertThat(days(on -> !file.factsOn(BOOK, on).equals(file.factsOn(later, on))))
                .isNotEmpty()
                .allMatch(on -> !on.isBefore(day("2024-02-10")));
    }

    private static List<LocalDate> days(Predicate<LocalDate> test) {
        return FIRST.datesUntil(LAST).filter(test).toList();
    }

    @Test
    void a_dossier_says_of_every_day_by_what_a_centre_was_held_that_came_back() {
        CentreFile file = CentreHistory.file(CentreHistory.premises(), CentreHistory.cameBack());
        Dossier dossier = Dossier.of(BOOK, file);

        for (LocalDate on = FIRST; !on.isAfter(LAST); on = on.plusDays(1)) {
            assertThat(dossier.factsOn(BOOK, on).title()).as(on.toString()).isEqualTo(file.titleOn(on));
        }
    }
}
