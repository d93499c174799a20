using Kawaraban.Newsroom.Intake.Moving;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Newsroom.Intake.Moving;
using Xunit;

public sealed class MovedPostTests
{
    [Theory]
    [InlineData("post", "publish", true)]
    [InlineData("page", "draft", true)]
    [InlineData("recipe", "private", true)]
    [InlineData("post", "trash", false)]
    [InlineData("post", "auto-draft", false)]
    [InlineData("attachment", "inherit", false)]
    [InlineData("nav_menu_item", "publish", false)]
    [InlineData("wp_block", "publish", false)]
    [InlineData("revision", "inherit", false)]
    public void Only_texts_move(string type, string status, bool moves) =>
        Assert.Equal(moves, MovedPost.IsText(Post(type, status)));

    [Theory]
    [InlineData("publish", true)]
    [InlineData("future", true)]
    [InlineData("draft", false)]
    [InlineData("pending", false)]
    [InlineData("private", false)]
    public void Only_what_readers_could_open_is_released(string status, bool released) =>
        Assert.Equal(released, MovedPost.IsPublished(Post("post", status)));

    [Fact]
    public void What_was_behind_a_password_stays_a_draft() =>
        Assert.False(MovedPost.IsPublished(new WireStory { Wp = new WireWordPress(1, "post", Status: "publish", HasPassword: true) }));

    [Fact]
    public void A_post_of_our_own_site_is_withheld_from_nobody_at_the_desk()
    {
        var moved = MovedPost.Of(
            Post("post", "private") with { Status = "withheld", Categories = [new WireCategory("uncategorized", "category", "Uncategorized"), new WireCategory("post-format-image", "post_format", "Image"), new WireCategory("fog", "post_tag", "Fog")] },
            "site.xml");
        Assert.Equal("usable", moved.Status);
        Assert.Equal(["Fog"], moved.Categories.Select(category => category.Label));
    }

    private static WireStory Post(string type, string status) => new() { Wp = new WireWordPress(1, type, Status: status) };
}
