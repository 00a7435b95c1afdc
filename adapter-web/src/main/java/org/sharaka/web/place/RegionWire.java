package org.sharaka.web.place;

import org.sharaka.domain.place.Region;
import org.sharaka.web.wire.NameWire;

/** One region. */
record RegionWire(String code, NameWire name) {

    static RegionWire of(Region region) {
        return new RegionWire(region.code(), NameWire.of(region.title()));
    }
}
