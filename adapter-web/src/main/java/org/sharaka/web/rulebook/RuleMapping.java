package org.sharaka.web.rulebook;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.rulebook.Rule;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.web.wire.NameWire;

@Mapper
interface RuleMapping {

    RuleMapping COPY = Mappers.getMapper(RuleMapping.class);

    RuleWire toWire(Rule rule);

    default String toWire(RuleCode code) {
        return code.code();
    }

    default @Nullable Integer toWire(OptionalInt section) {
        return section.isPresent() ? section.getAsInt() : null;
    }

    default NameWire toWire(LanguageMap text) {
        return NameWire.of(text);
    }
}
