using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Tests.Newsroom.Register;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing;

/// <summary>Drafts proofread by the name register.</summary>
public sealed class RegisterProofTests
{
    private static readonly Term Rehn = Entries.Of(TermKind.Person, new TermName { Language = Entries.Ja, Form = "マグヌス・レーン", First = "マグヌス・レーン組合長", Later = "レーン氏", Forbidden = "マグナス・レーン" });

    [Fact]
    public void The_first_mention_of_the_article_is_held_to_its_form_and_no_later_one()
    {
        var (first, later) = (Paper.Block("マグヌス・レーンは語った。"), Paper.Block("マグヌス・レーンは続けた。"));

        var finding = Assert.Single(Read(1, Paper.Own(new HeadText("", "マグヌス・レーン「戻る」", ""), first, later)));

        Assert.Equal(("register-name", new PlaceName(first.Id, null), "マグヌス・レーン組合長"), (finding.Rule, finding.Place, finding.Fix));
    }

    [Fact]
    public void A_form_that_must_not_stand_is_found_in_the_headline_too() =>
        Assert.Equal(
            [new PlaceName(null, HeadField.Headline)],
            Read(1, Paper.Own(new HeadText("", "マグナス・レーン「戻る」", ""), Paper.Block("港は静かだ。"))).Select(finding => finding.Place!.Value));

    [Fact]
    public void A_changed_register_is_asked_anew()
    {
        var (reader, copy) = (new Proofreader(Paper.Styles), Paper.Own(Paper.Block("マグナス・レーン組合長は語った。")));

        Assert.Empty(reader.Read(copy, new TermRegister(1, []), Entries.Today));
        Assert.Equal(["register-name"], reader.Read(copy, new TermRegister(2, [Rehn]), Entries.Today).Select(finding => finding.Rule));
    }

    private static IReadOnlyList<ProofFinding> Read(long version, ProofCopy copy) =>
        [.. new Proofreader(Paper.Styles).Read(copy, new TermRegister(version, [Rehn]), Entries.Today).Where(finding => finding.Rule == "register-name")];
}
