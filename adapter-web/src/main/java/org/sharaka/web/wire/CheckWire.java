package org.sharaka.web.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.web.text.ShownMend;

/** One check of a ruling, in the language of a reader. */
public record CheckWire(
        String rule,
        @Nullable String about,
        String result,
        String reason,
        String required,
        String actual,
        List<String> missing,
        String message,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String remedy,
        @Nullable ShownMend mend) {

    /** A check that nothing is said about to a program. */
    public static CheckWire of(Check check, Texts texts, Language language) {
        return of(check, texts, language, null);
    }

    static CheckWire of(Check check, Texts texts, Language language, @Nullable ShownMend mend) {
        return new CheckWire(
                check.rule().code(),
                check.about().isEmpty() ? null : check.about(),
                check.result().name(),
                check.reason(),
                check.required().plainBeside(check.actual()),
                check.actual().plainBeside(check.required()),
                check.missing(),
                texts.message(check, language),
                texts.remedy(check, language).orElse(null),
                mend);
    }

    public static List<CheckWire> of(List<Check> checks, Texts texts, Language language) {
        return checks.stream().map(check -> of(check, texts, language)).toList();
    }
}
