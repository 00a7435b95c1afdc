package org.sharaka.application.store;

import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.text.LanguageMap;

/**
 * What a centre is listed by.
 *
 * @param id its id
 * @param reference its short reference
 * @param name what it is called
 * @param field what it is for
 * @param region where it stands, perhaps unknown
 */
public record CentreCard(CentreId id, String reference, LanguageMap name, Field field, Fact<Region> region) {

    /**
     * The card of a centre.
     *
     * @param centre the centre
     * @return what lists show of it
     */
    public static CentreCard of(Centre centre) {
        return new CentreCard(
                centre.id(),
                centre.reference(),
                centre.profile().name(),
                centre.profile().field(),
                centre.profile().site().region());
    }
}
