package org.sharaka.web.sheet;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.application.centre.CentreRegister;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.text.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads the spaces that serve associations from the file that the program ships (S14). */
public final class SpacesFile {

    private static final CsvMapper MAPPER = new CsvMapper();
    private static final CsvSchema WITH_HEADER = CsvSchema.emptySchema().withHeader();

    private SpacesFile() {}

    /**
     * Reads it.
     *
     * @param in the file; not closed
     * @return the spaces, in the order of the file
     */
    public static List<CentreRegister.Space> read(InputStream in) {
        try (MappingIterator<Map<String, String>> rows = MAPPER.readerFor(new TypeReference<Map<String, String>>() {})
                .with(WITH_HEADER)
                .readValues(in)) {
            return rows.readAll().stream().map(SpacesFile::space).toList();
        }
    }

    private static CentreRegister.Space space(Map<String, String> row) {
        Brief.Site site = new Brief.Site(
                Fact.of(Region.of(row.getOrDefault("region", ""))), Fact.known(row.getOrDefault("city", "")));
        Optional<Integer> since = Optional.of(row.getOrDefault("open_since", ""))
                .filter(year -> !year.isEmpty())
                .map(Integer::valueOf);
        return new CentreRegister.Space(
                CentreProfile.of(
                        CentreProfile.nameOf(Map.of(Language.AR, row.get("name_ar"))), Field.ASSOCIATIVE_SPACE, site),
                new Origin.Space(Boolean.parseBoolean(row.get("reference_centre")), Fact.of(since)));
    }
}
