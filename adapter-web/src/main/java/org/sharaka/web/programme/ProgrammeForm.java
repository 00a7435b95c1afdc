package org.sharaka.web.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.web.wire.Line;

/** What may be written of a programme. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProgrammeForm(@NotNull @Line LanguageMap name, Fact<Sector> sector) {}
