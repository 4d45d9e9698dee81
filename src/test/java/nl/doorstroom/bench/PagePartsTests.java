package nl.doorstroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePartsTests {
    @Test
    void styles_scripts_fonts_and_images_count_once_and_what_a_person_follows_does_not() {
        assertThat(PageParts.ofHtml("""
                        <html><head>
                        <link rel="preload" href="/letter.woff2" as="font" crossorigin>
                        <link rel="stylesheet" href="/stijl.css?v=1&amp;w=2">
                        <link href='/icoon.svg' rel='icon'>
                        <link rel=icon href=/klein.png>
                        <link rel="canonical" href="/cijfers">
                        <link rel="alternate" href="/cijfers.csv">
                        <script src="/script.js" defer></script>
                        </head><body>
                        <a href="/gemeenten">Gemeenten</a>
                        <img alt="" data-src="/later.png" src="https://elders.example/beeld.png">
                        <IMG SRC="/icoon.svg">
                        <svg><rect fill="url(#ruit)"/></svg>
                        <p style="background:url('/papier.png')">tekst</p>
                        <img src="data:image/png;base64,AAAA">
                        </body></html>
                        """))
                .containsExactly(
                        "/letter.woff2",
                        "/stijl.css?v=1&w=2",
                        "/icoon.svg",
                        "/klein.png",
                        "/script.js",
                        "https://elders.example/beeld.png",
                        "/papier.png");
    }

    @Test
    void a_stylesheet_loads_fonts_and_images_but_not_what_it_holds_itself() {
        assertThat(PageParts.ofCss("""
                        @import "/meer.css";
                        @font-face { src: url(/letter.woff2) format("woff2"), url( "/letter.woff" ); }
                        a { background: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E") }
                        rect { fill: url(#ruit) }
                        """)).containsExactly("/meer.css", "/letter.woff2", "/letter.woff");
    }
}
