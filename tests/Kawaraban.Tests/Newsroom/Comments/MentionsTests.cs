using Kawaraban.Newsroom.Comments;

namespace Kawaraban.Tests.Newsroom.Comments;

public sealed class MentionsTests
{
    private static readonly (int Who, string Name)[] Staff = [(1, "Ines"), (2, "Ines Okoye"), (3, "奥寺"), (4, "Ann"), (5, "奥寺")];

    [Theory]
    [InlineData("@Ines Okoye please look", "2")]
    [InlineData("Would you, @ines?", "1")]
    [InlineData("この段落は@奥寺さんに確認します", "3 5")]
    [InlineData("＠奥寺さん、＠Annも", "3 5 4")]
    [InlineData("@Anna is somebody else", "")]
    [InlineData("mail ann@quay.example, not @", "")]
    [InlineData("@Ann and again @Ann", "4")]
    public void Names_are_found_as_the_staff_list_has_them(string text, string found) => Assert.Equal(found, string.Join(' ', Mentions.In(text, Staff)));
}
