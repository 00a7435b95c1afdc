package org.sharaka.web.centre;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.sharaka.application.centre.CentreRegister;
import org.sharaka.domain.partner.PartnerId;

/**
 * A centre of the list.
 *
 * @param centre the centre
 * @param managerId who it is entrusted to today; null where nobody is. Alone it has no part in a centre, whose version
 *     does not grow when a mandate begins or ends
 */
record ListedCentreWire(@JsonUnwrapped CentreWire centre, String managerId) {

    static ListedCentreWire of(CentreRegister.Entry entry) {
        return new ListedCentreWire(
                CentreWire.of(entry.centre()), entry.manager().fold(PartnerId::value, () -> null));
    }
}
