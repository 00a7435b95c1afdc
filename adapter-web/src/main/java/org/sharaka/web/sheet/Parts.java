package org.sharaka.web.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The XML parts of a workbook, packed anew: what is looked at here is what the workbook's reader gets, whatever the
 * headers of the archive say of sizes and names.
 */
final class Parts {

    static final int MAX_ENTRIES = 1000;
    static final int MAX_INFLATED = 64 * 1024 * 1024;

    private final byte[] archive;

    private Parts(byte[] archive) {
        this.archive = archive;
    }

    static Parts of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw UnreadableSheet.because(
                        "entries", "the workbook has more than " + MAX_ENTRIES + " entries", MAX_ENTRIES);
            }
            return new Parts(new Repacking(zip).archive());
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw UnreadableSheet.noWorkbook();
        }
    }

    /** The parts as an archive, once none of them holds what would make its reader run away. */
    InputStream inspected() throws IOException {
        Inspection inspection = new Inspection();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                inspection.part(zip.readAllBytes());
            }
        } catch (XMLStreamException broken) {
            throw UnreadableSheet.noWorkbook();
        }
        inspection.end();
        return new ByteArrayInputStream(archive);
    }

    /** Counts what every entry truly inflates to, and keeps those in XML. */
    private static final class Repacking {

        private final ZipFile zip;
        private final Set<String> names = new HashSet<>();
        private final byte[] buffer = new byte[64 * 1024];
        private int inflated;

        Repacking(ZipFile zip) {
            this.zip = zip;
        }

        byte[] archive() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                out.setLevel(Deflater.BEST_SPEED);
                for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                    repack(entries.nextElement(), out);
                }
            }
            return bytes.toByteArray();
        }

        private void repack(ZipEntry entry, ZipOutputStream out) throws IOException {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw UnreadableSheet.noWorkbook();
            }
            boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
            if (kept) {
                out.putNextEntry(new ZipEntry(entry.getName()));
            }
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    count(read);
                    if (kept) {
                        out.write(buffer, 0, read);
                    }
                }
            }
        }

        private void count(int read) {
            inflated += read;
            if (inflated > MAX_INFLATED) {
                throw UnreadableSheet.because(
                        "inflated", "the workbook inflates to more than " + MAX_INFLATED + " bytes", MAX_INFLATED);
            }
        }
    }
}
