package org.sharaka.web.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.NameWire;

/** What may be written of a programme. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeForm(@NotNull NameWire name, String sector) {

    static ProgrammeForm of(Programme programme) {
        return new ProgrammeForm(
                NameWire.of(programme.name()), programme.sector().fold(Sector::code, () -> null));
    }

    Described read(Form form) {
        Optional<LanguageMap> named = form.take("/name", name, texts -> Programme.nameOf(texts.texts()));
        Optional<Sector> purpose = form.take("/sector", sector, Sector::new);
        form.throwIfAny();
        return new Described(named.orElseThrow(), Fact.of(purpose));
    }

    /** What was read. */
    record Described(LanguageMap name, Fact<Sector> sector) {}
}
