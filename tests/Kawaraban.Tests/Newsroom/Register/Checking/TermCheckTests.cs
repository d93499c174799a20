using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Checking;
using Xunit;
using static Kawaraban.Tests.Newsroom.Register.Entries;

namespace Kawaraban.Tests.Newsroom.Register.Checking;

public sealed class TermCheckTests
{
    private static readonly Term Selden = Of(
        TermKind.Place,
        Name(En, "Selden"),
        new TermName { Language = Ja, Form = "セルドン" },
        new TermName { Language = Ja, Form = "セルデン", Since = new DateOnly(2020, 1, 1), Forbidden = "シェルデン", First = "港湾都市セルデン" });

    private static readonly TermCheck Check = new(new TermRegister(1, [Selden, Both("Haern", "ハーン島")]), En, Ja, Today);

    [Fact]
    public void A_name_of_the_source_that_the_target_lacks_is_missing()
    {
        var finding = Assert.Single(Check.Of([new NameRow("To Haern, back from Haern.", "島へ向かった。")]));

        Assert.Equal((NameFault.Missing, "Haern", "ハーン島"), (finding.Fault, finding.Written, finding.Suggestion));
        Assert.Equal(3, finding.Range.Start);
    }

    [Fact]
    public void A_row_that_is_not_written_yet_lacks_nothing() => Assert.Empty(Check.Of([new NameRow("To Haern.", "")]));

    [Theory]
    [InlineData("シェルデンで", NameFault.Forbidden)]
    [InlineData("セルドンで", NameFault.Outdated)]
    public void A_form_that_may_not_stand_is_found_with_the_one_that_may(string target, NameFault fault)
    {
        var finding = Check.Of([new NameRow(null, "港湾都市セルデンで"), new NameRow("In Selden", target)]).Single();

        Assert.Equal((1, fault, "セルデン"), (finding.Row, finding.Fault, finding.Suggestion));
    }

    [Fact]
    public void The_first_mention_of_the_body_is_in_its_own_form()
    {
        NameRow[] rows = [new NameRow("Selden", "セルデン封鎖", IsHead: true), new NameRow("Selden", "セルデンは"), new NameRow("Selden", "セルデンは")];

        var finding = Assert.Single(Check.Of(rows));

        Assert.Equal((1, NameFault.NotFirst, "港湾都市セルデン"), (finding.Row, finding.Fault, finding.Suggestion));
    }

    [Fact]
    public void Of_two_of_one_name_the_target_needs_one()
    {
        var check = new TermCheck(new TermRegister(1, [Both("Haern", "ハーン島"), Both("Haern", "ハーン氏")]), En, Ja, Today);

        Assert.Empty(check.Of([new NameRow("Haern", "ハーン氏は")]));
    }

    [Fact]
    public void Offers_say_what_the_target_is_to_call_each_mention()
    {
        var offers = new TermRegister(1, [Selden]).OffersIn("Selden is Selden.", En, Ja, Today, _ => true);

        Assert.Equal(["港湾都市セルデン", "セルデン"], offers.Select(offer => offer.Target));
        Assert.Equal("セルドン", new TermRegister(1, [Selden]).OffersIn("Selden", En, Ja, new DateOnly(2019, 1, 1))[0].Target);
    }
}
