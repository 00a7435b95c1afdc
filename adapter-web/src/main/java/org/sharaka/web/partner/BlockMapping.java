package org.sharaka.web.partner;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Block;

@Mapper
interface BlockMapping {

    BlockMapping COPY = Mappers.getMapper(BlockMapping.class);

    @Mapping(target = ".", source = "set")
    BlockWire toWire(Block block);

    BlockWire.ActWire toWire(Block.Act act);

    default BlockWire.ActWire toWire(Fact<Block.Act> act) {
        return act.fold(this::toWire, () -> null);
    }

    default String toWire(UserId user) {
        return user.value();
    }
}
