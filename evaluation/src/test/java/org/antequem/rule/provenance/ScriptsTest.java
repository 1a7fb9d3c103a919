package org.antequem.rule.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a quotation may change in each script, and what it may not, with the rule that says so. Signs that cannot be
 * seen are written as {@code <00A0>}.
 *
 * <p>The rules: CF is CaseFolding.txt; NFKC and NFC are Unicode Standard Annex 15; DI is Default_Ignorable_Code_Point
 * of DerivedCoreProperties.txt; JT is joining type C of ArabicShaping.txt; SA, ID are classes of Annex 14; WB are rules
 * of Annex 29; A31 is Annex 31, profiles of apostrophes and hyphens (tables 3a and 3b); own is decision 0014.
 */
class ScriptsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            script      | rule  | text                         | quotation                   | found
            Latin       | CF    | die Straße                   | DIE STRAẞE                  | true
            Latin       | CF    | DIE STRAẞE                   | die strasse                 | true
            Latin       | CF    | a sı̇k day                   | a sik day                   | false
            Latin       | CF    | kırk yıl                     | kirk yıl                    | false
            Latin       | CF    | kirk ailesi                  | kırk ailesi                 | false
            Latin       | CF    | İstanbul’da                  | i<0307>stanbul'da           | true
            Latin       | NFKC  | the ﬁnal oﬃce                | the final office            | true
            Latin       | NFKC  | Ｔｈｅ　ｆｌｅｅｔ           | the fleet                   | true
            Latin       | NFKC  | the ſhip ſailed              | the ship sailed             | true
            Latin       | NFC   | the caf<0065><0301> burnt    | the caf<00E9> burnt         | true
            Latin       | own   | the café burnt               | the cafe burnt              | false
            Latin       | A31   | the ʻokina of Hawaiʻi        | the 'okina of Hawai'i       | true
            Latin       | A31   | al-Qurʾān                    | al-Qur’ān                   | true
            Latin       | A31   | ꞌa saltꞌillo                 | 'a salt'illo                | true
            Latin       | WB6   | c’était lui                  | cʼétait lui                 | true
            Latin       | own   | a twenty‑year war            | a twenty-year war           | true
            Latin       | own   | l’indé-⏎pendance grecque     | l'indépendance grecque      | true
            Latin       | NFKC  | nº 5 et 1ᵉʳ acte             | no 5 et 1er acte            | true
            Latin       | NFKC  | col·lecció nova              | coŀlecció nova              | true
            Latin       | NFKC  | Brand™ soap                  | Brand soap                  | false

            Greek       | CF    | ὁ Σίσυφος ἦν                 | Ὁ ΣΊΣΥΦΟΣ ἮΝ                | true
            Greek       | CF    | ᾳ τὸ ᾠόν                     | ΑΙ ΤῸ ὨΙΌΝ                  | true
            Greek       | CF    | ϐίος ϕίλος                   | βίος φίλος                  | true
            Greek       | NFC   | ά<0020>καλός                 | α<0301> καλός               | true
            Greek       | own   | λόγος ἦν                     | λογος ἦν                    | false
            Greek       | A31   | ἀλλ᾽ ἐγώ                     | ἀλλ’ ἐγώ                    | true

            Cyrillic    | CF    | Правительство ушло           | ПРАВИТЕЛЬСТВО ушло          | true
            Cyrillic    | own   | прави-⏎тельство ушло         | правительство ушло          | true
            Cyrillic    | NFC   | мой<0020>дом                 | мои<0306> дом               | true
            Cyrillic    | own   | всё ушло                     | все ушло                    | false
            Cyrillic    | A31   | об’єкт пам’яті               | обʼєкт пам'яті              | true

            Armenian    | CF    | և կառավարությունը            | ԵՒ ԿԱՌԱՎԱՐՈՒԹՅՈՒՆԸ          | true
            Armenian    | own   | կառա֊⏎վարություն             | կառավարություն              | true
            Armenian    | CF    | ﬓ                            | մն                          | true

            Georgian    | CF    | მთავრობა გადადგა             | ᲛᲗᲐᲕᲠᲝᲑᲐ გადადგა            | true
            Georgian    | CF    | Ⴀა                           | ⴀა                          | true
            Cherokee    | CF    | ᏣᎳᎩ ꭶꮼꮒꭿꮝꮧ                   | ꮳꮃꭹ ᎦᏬᏂᎯᏍᏗ                  | true
            Deseret     | CF    | 𐐔𐐯𐑅                          | 𐐼𐐯𐑅                         | true
            Adlam       | CF    | 𞤀𞤣𞤤𞤢𞤥                        | 𞤢𞤣𞤤𞤢𞤥                       | true

            Hebrew      | DI    | בראשית ברא אלהים             | <202B>ברא אלהים<202C>       | true
            Hebrew      | WB7b  | צה״ל נסוג                    | צה"ל נסוג                   | true
            Hebrew      | A31   | ג׳ורג׳ בא                    | ג'ורג' בא                   | true
            Hebrew      | own   | בית־ספר חדש                  | בית ספר חדש                 | true
            Hebrew      | NFC   | ש<05C1><05B8>לום             | ש<05B8><05C1>לום            | true
            Hebrew      | own   | שָׁלוֹם רב                     | שלום רב                     | false
            Hebrew      | NFKC  | <FB2E>ב                      | א<05B7>ב                    | true

            Arabic      | JT    | محمــــد رسول                | محمد رسول                   | true
            Arabic      | NFKC  | ﻣﺤﻤﺪ رسول                    | محمد رسول                   | true
            Arabic      | NFKC  | ﻻ غير                        | لا غير                      | true
            Arabic      | DI    | <200F>قال<200E> الملك        | قال الملك                   | true
            Arabic      | own   | مُحَمَّد رسول                   | محمد رسول                   | false
            Arabic      | own   | سنة ١٩١٤ كانت                | سنة ١٩١٥ كانت               | false
            Arabic      | WB11  | نسبة ٣٫٥ بالمئة              | نسبة ٣٥ بالمئة              | false
            Persian     | DI    | می<200C>خواهم بروم           | میخواهم بروم                | true
            NKo         | JT    | ߒߞߏߺߺ ߦߋ߫                     | ߒߞߏ ߦߋ߫                      | true
            Syriac      | JT    | ܫܠـــܡܐ ܠܟ                   | ܫܠܡܐ ܠܟ                     | true
            Mongolian   | JT    | ᠮᠣ<180A>ᠩᠭᠣᠯ                 | ᠮᠣᠩᠭᠣᠯ                      | true

            Devanagari  | NFC   | क़लम टूटी                     | क<093C>लम टूटी               | true
            Devanagari  | DI    | क्<200D>ष आया                | क्ष आया                     | true
            Devanagari  | own   | राजा गया।                    | राजा गया                    | true
            Devanagari  | own   | राजा गया                     | राज गया                     | false
            Bengali     | NFC   | কো গেল                       | ক<09C7><09BE> গেল           | true
            Tamil       | NFC   | கொ போ                        | க<0BC6><0BBE> போ            | true
            Malayalam   | DI    | ന്‍ പോയി                      | ന് പോയി                      | true
            Ethiopic    | own   | መንግሥቱ፡ወደቀ                    | መንግሥቱ ወደቀ                   | true
            Tibetan     | NFKC  | བོད༌ཡིག                       | བོད་ཡིག                      | true

            Thai        | SA    | การวางแผนเริ่มต้น            | วางแผน                      | true
            Thai        | NFKC  | น<0E33>ไป                    | น<0E4D><0E32>ไป             | true
            Thai        | DI    | การ<200B>วางแผน              | การวางแผน                   | true
            Thai        | SA    | การวางแผนเริ่มต้น            | การวางแผ่นเริ่มต้น          | false
            Lao         | NFKC  | ໜັງສື                         | ຫນັງສື                       | true
            Khmer       | DI    | ការ<200B>ងារ                 | ការងារ                      | true
            Khmer       | SA    | ភាសាខ្មែរ                     | ខ្មែរ                        | true
            Burmese     | SA    | မြန်မာစာ                      | မာစာ                        | true
            Javanese    | own   | ꦲꦏ꧀ꦱꦫꦗꦮ                      | ꦗꦮ                          | true

            Chinese     | ID    | 政府在春天垮台了。           | 在春天垮台                  | true
            Chinese     | NFKC  | ⼀⼈，不走                    | 一人不走                    | true
            Chinese     | DI    | 葛<E0100>城                  | 葛城                        | true
            Chinese     | own   | 政府在春天⏎垮台了            | 春天垮台                    | true
            Chinese     | own   | 政府没有垮台                 | 政府垮台                    | false
            Chinese     | own   | 国家                         | 國家                        | false
            Japanese    | NFKC  | ｶﾞﾗｽﾊ割ﾚﾀ                    | ガラスハ割レタ              | true
            Japanese    | NFC   | が来た                       | か<3099>来た                | true
            Japanese    | ID    | サーバーが落ちた             | サーバが落ちた              | false
            Japanese    | own   | きゃく                       | きやく                      | false
            Japanese    | NFKC  | ㍻元年㌔                     | 平成元年キロ                | true
            Korean      | NFC   | <1100><1161>다               | 가다                        | true
            Korean      | NFKC  | ﾡￂ                           | 가                          | true
            Korean      | own   | 정부가 무너졌다              | 정부가무너졌다              | false
            Yi          | ID    | ꆈꌠꉙ                         | ꌠꉙ                          | true
            """)
    void a_quotation_may_change_what_unicode_folds(
            String script, String rule, String text, String quotation, boolean found) {
        assertThat(WordingTest.finds(signs(text), signs(quotation))).isEqualTo(found);
    }

    static String signs(String words) {
        String lines = words.replace('⏎', '\n');
        StringBuilder signs = new StringBuilder();
        for (int at = 0; at < lines.length(); at++) {
            int end = lines.charAt(at) == '<' ? lines.indexOf('>', at) : -1;
            if (end > 0) {
                signs.appendCodePoint(Integer.parseInt(lines.substring(at + 1, end), 16));
                at = end;
            } else {
                signs.append(lines.charAt(at));
            }
        }
        return signs.toString();
    }
}
