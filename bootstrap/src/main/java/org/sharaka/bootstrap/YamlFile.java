package org.sharaka.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A file of YAML 1.2, in which {@code on} is a text, as a plain tree. A number with decimals stays the text it was
 * written as, for amounts and shares are exact; a name that an object has twice is refused.
 */
final class YamlFile {

    private static final LoadSettings EXACT =
            LoadSettings.builder().setSchema(new ExactNumbers()).build();

    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @throws Unusable with one line that names the file, where it cannot be read or is no YAML
     */
    static Object read(Path file) {
        try {
            return new Load(EXACT).loadFromString(Files.readString(file));
        } catch (IOException unreadable) {
            throw new Unusable(file + ": cannot be read");
        } catch (MarkedYamlEngineException wrong) {
            String line = wrong.getProblemMark()
                    .map(mark -> ": line " + (mark.getLine() + 1))
                    .orElse("");
            throw new Unusable(file + line + ": " + oneLine(wrong.getProblem()));
        } catch (YamlEngineException wrong) {
            throw new Unusable(file + ": " + oneLine(wrong.getMessage()));
        }
    }

    private static String oneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }

    private static final class ExactNumbers extends CoreSchema {

        @Override
        public ScalarResolver getScalarResolver() {
            ScalarResolver resolver = super.getScalarResolver();
            return (text, plain) -> {
                Tag tag = resolver.resolve(text, plain);
                return tag.equals(Tag.FLOAT) ? Tag.STR : tag;
            };
        }
    }
}
