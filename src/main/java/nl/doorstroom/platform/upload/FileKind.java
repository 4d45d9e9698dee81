package nl.doorstroom.platform.upload;

/** What a file is, told by its first bytes; its name says nothing certain. */
enum FileKind {
    ZIP,
    EXCEL_97,
    TEXT;

    static FileKind of(byte[] content) {
        if (begins(content, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        return begins(content, 0xD0, 0xCF, 0x11, 0xE0) ? EXCEL_97 : TEXT;
    }

    static UnreadableException notOds() {
        return new UnreadableException(
                "", "Dit is geen CSV of ODS. Open het in je rekenprogramma en sla het op als ODS of als CSV (UTF-8).");
    }

    static boolean begins(byte[] content, int... signs) {
        if (content.length < signs.length) {
            return false;
        }
        for (int place = 0; place < signs.length; place++) {
            if ((content[place] & 0xFF) != signs[place]) {
                return false;
            }
        }
        return true;
    }
}
