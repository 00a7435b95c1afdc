package org.sharaka.domain.place;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** The twelve regions of Morocco, by their ISO 3166-2 codes. */
public enum Region {
    /** Tanger-Tétouan-Al Hoceïma. */
    MA_01("Tanger-Tétouan-Al Hoceïma", "طنجة - تطوان - الحسيمة"),
    /** L'Oriental. */
    MA_02("L'Oriental", "الشرق"),
    /** Fès-Meknès. */
    MA_03("Fès-Meknès", "فاس - مكناس"),
    /** Rabat-Salé-Kénitra. */
    MA_04("Rabat-Salé-Kénitra", "الرباط - سلا - القنيطرة"),
    /** Béni Mellal-Khénifra. */
    MA_05("Béni Mellal-Khénifra", "بني ملال - خنيفرة"),
    /** Casablanca-Settat. */
    MA_06("Casablanca-Settat", "الدار البيضاء - سطات"),
    /** Marrakech-Safi. */
    MA_07("Marrakech-Safi", "مراكش - آسفي"),
    /** Drâa-Tafilalet. */
    MA_08("Drâa-Tafilalet", "درعة - تافيلالت"),
    /** Souss-Massa. */
    MA_09("Souss-Massa", "سوس - ماسة"),
    /** Guelmim-Oued Noun. */
    MA_10("Guelmim-Oued Noun", "كلميم - واد نون"),
    /** Laâyoune-Sakia El Hamra. */
    MA_11("Laâyoune-Sakia El Hamra", "العيون - الساقية الحمراء"),
    /** Dakhla-Oued Ed-Dahab. */
    MA_12("Dakhla-Oued Ed-Dahab", "الداخلة - وادي الذهب");

    private final LanguageMap name;

    Region(String french, String arabic) {
        this.name = new LanguageMap(Map.of(Language.FR, french, Language.AR, arabic));
    }

    /** {@return the code; for example {@code MA-06}} */
    public String code() {
        return name().replace('_', '-');
    }

    /** {@return what it is called; its name in Arabic and French} */
    public LanguageMap title() {
        return name;
    }

    /**
     * The region of a code.
     *
     * @param code for example {@code MA-06}
     * @return nothing for a code that is none
     */
    public static Optional<Region> of(String code) {
        return Arrays.stream(values())
                .filter(region -> region.code().equals(code))
                .findFirst();
    }
}
