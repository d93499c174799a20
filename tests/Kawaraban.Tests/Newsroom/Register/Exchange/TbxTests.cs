using System.Text;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Register.Exchange;

public sealed class TbxTests
{
    [Fact]
    public void The_edition_before_is_read_too()
    {
        const string Martif =
            """
            <?xml version="1.0"?>
            <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
            <martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body>
              <termEntry id="c1"><descrip type="subjectField">Place</descrip>
                <langSet xml:lang="en"><tig><term>Selden</term></tig></langSet>
                <langSet xml:lang="ja-JP">
                  <ntig><termGrp><term>シェルデン</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
                  <ntig><termGrp><term>セル<hi>デン</hi></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
                </langSet>
              </termEntry>
            </body></text></martif>
            """;

        var term = Read(Martif).Single().Term;

        Assert.Equal(("c1", TermKind.Place), (term.Slug, term.Kind));
        Assert.Equal(("Selden", "セルデン", "シェルデン"), (term.Names[0].Form, term.Names[1].Form, term.Names[1].Forbidden));
    }

    [Theory]
    [InlineData("<html/>", "line 1, column 2: the file begins with <html>")]
    [InlineData("<tbx style='dct'/>", "line 1, column 2: the file is TBX in the style DCT")]
    [InlineData("<tbx><text><body><conceptEntry>\n<termSec><term>x</term></termSec></conceptEntry></body></text></tbx>", "line 2, column 11: a term stands outside of a language")]
    [InlineData("<tbx><text><body><conceptEntry></text></tbx>", "line 1, column")]
    [InlineData("", "line 1, column 1")]
    public void A_complaint_says_where(string file, string complaint) =>
        Assert.StartsWith(complaint, Assert.Throws<TermFileException>(() => Read(file)).Message, StringComparison.Ordinal);

    [Fact]
    public void Entities_of_a_document_type_are_not_expanded() =>
        Assert.Throws<TermFileException>(() => Read("<!DOCTYPE tbx [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><tbx><text><body><conceptEntry><langSec xml:lang='en'><termSec><term>&e;</term></termSec></langSec></conceptEntry></body></text></tbx>"));

    private static List<TermEntry> Read(string tbx) => [.. TbxReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(tbx))).ToBlockingEnumerable()];
}
