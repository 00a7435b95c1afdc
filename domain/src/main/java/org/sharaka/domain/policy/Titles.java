package org.sharaka.domain.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** What readers see of the words that the first versions define. */
final class Titles {

    private Titles() {}

    static LanguageMap of(String arabic, String french, String english) {
        return new LanguageMap(Map.of(Language.AR, arabic, Language.FR, french, Language.EN, english));
    }

    /** The targeted training programmes (S14), in their order. */
    static Map<String, LanguageMap> ofModules() {
        Map<String, LanguageMap> modules = new LinkedHashMap<>();
        modules.put("M1", of("الحكامة", "gouvernance", "governance"));
        modules.put("M2", of("المالية", "finances", "finance"));
        modules.put("M3", of("الصيانة", "maintenance", "maintenance"));
        modules.put("M4", of("إعداد التقارير", "rapports", "reporting"));
        modules.put("M5", of("الموارد", "ressources", "resources"));
        modules.put("M6", of("السلامة في القطاع", "sécurité du secteur", "sector safety"));
        return modules;
    }
}
