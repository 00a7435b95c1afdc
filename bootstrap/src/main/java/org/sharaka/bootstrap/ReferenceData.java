package org.sharaka.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sharaka.application.centre.CentreRegister;
import org.sharaka.application.partner.PartnerImport;
import org.sharaka.application.work.Call;
import org.sharaka.web.sheet.Sheets;
import org.sharaka.web.sheet.SpacesFile;

/**
 * The reference data that the program ships: the partners of S5 with their seats on the committee, the spaces of S14.
 */
final class ReferenceData {

    private static final String SPACES = "/reference/spaces.csv";
    private static final String PARTNERS = "/reference/partners.csv";

    private ReferenceData() {}

    /** Loads it into registers without partners; leaves any other alone. */
    static void load(CentreRegister centres, PartnerImport partners) {
        try (InputStream spaces = ReferenceData.class.getResourceAsStream(SPACES);
                InputStream sheet = ReferenceData.class.getResourceAsStream(PARTNERS)) {
            // the spaces first: they are entered only where there is no partner yet
            centres.registerSpaces(Call.OF_SYSTEM, SpacesFile.read(spaces));
            partners.runOnEmptyRegister(Call.OF_SYSTEM, Sheets.csv(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
