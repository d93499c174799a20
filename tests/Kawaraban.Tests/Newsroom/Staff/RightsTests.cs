using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Tests.Newsroom.Staff;

public sealed class RightsTests
{
    private static readonly EditionId En = new("en");
    private static readonly EditionId Ja = new("ja");

    [Fact]
    public void An_edition_of_its_own_role_stands_before_the_general_one()
    {
        var rights = new Rights(DeskRole.Editor, new Dictionary<EditionId, DeskRole> { [Ja] = DeskRole.None });

        Assert.Equal((DeskRole.Editor, DeskRole.None), (rights.Of(En), rights.Of(Ja)));
        Assert.False(rights.May(DeskRole.Reader, Ja));
    }

    [Fact]
    public void An_owner_is_one_in_every_edition_whatever_else_is_said()
    {
        var rights = new Rights(DeskRole.Owner, new Dictionary<EditionId, DeskRole> { [Ja] = DeskRole.Reader });

        Assert.Equal((true, DeskRole.Owner), (rights.Owns, rights.Of(Ja)));
    }

    [Fact]
    public void A_token_may_less_than_its_owner_and_never_more()
    {
        var owner = new Rights(DeskRole.Owner, new Dictionary<EditionId, DeskRole>());
        var translator = new Rights(DeskRole.None, new Dictionary<EditionId, DeskRole> { [Ja] = DeskRole.Translator });

        var held = owner with { AtMost = DeskRole.Editor, Only = new HashSet<EditionId> { Ja } };
        Assert.Equal((false, DeskRole.Editor, DeskRole.None, DeskRole.Editor), (held.Owns, held.Of(Ja), held.Of(En), held.Best));
        Assert.Equal(DeskRole.Translator, (translator with { AtMost = DeskRole.Editor }).Of(Ja));
    }
}
