package org.sharaka.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sharaka.application.partner.PartnerImport;
import org.sharaka.application.work.Call;
import org.sharaka.web.sheet.Sheets;

/** The reference data that the program ships: the partners of S5 and their seats on the committee. */
final class ReferenceData {

    private static final String PARTNERS = "/reference/partners.csv";

    private ReferenceData() {}

    /** Loads it into a register without partners; leaves any other alone. */
    static void load(PartnerImport partners) {
        try (InputStream sheet = ReferenceData.class.getResourceAsStream(PARTNERS)) {
            partners.runOnEmptyRegister(Call.OF_SYSTEM, Sheets.csv(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
