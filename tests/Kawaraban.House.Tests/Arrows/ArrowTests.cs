namespace Kawaraban.House.Tests.Arrows;

/// <summary>The arrows of ARCHITECTURE.md. Each must point one way.</summary>
public sealed class ArrowTests
{
    private const string DataAccess = "Microsoft.EntityFrameworkCore";

    /// <summary>Where the site is put together: it must see every room. Nothing else in House may.</summary>
    private static readonly string[] CompositionRoot =
    [
        "Kawaraban.Site.House.PaperHost",
        "Kawaraban.Site.House.PaperStart",
        "Kawaraban.Site.House.PaperSetting",
    ];

    [Fact]
    public void The_instrument_sees_into_the_bodies_of_async_methods_and_lambdas()
    {
        Assert.Contains(Arrow.All, arrow => arrow.From.StartsWith("Kawaraban.Newsroom.Archive.Drafts.DraftPaper", StringComparison.Ordinal) && arrow.To.StartsWith("Kawaraban.Newsroom.Translations.Alignment", StringComparison.Ordinal));
        Assert.Contains(Arrow.All, arrow => arrow.From.StartsWith("Kawaraban.Site.House.HealthRoutes", StringComparison.Ordinal) && arrow.To == "Kawaraban.Newsroom.Archive.Records.PressOrders");
    }

    [Fact]
    public void Entity_Framework_is_known_in_the_archive_alone() => NoArrow(Arrow.All.Where(arrow =>
        (Arrow.IsIn(arrow.To, DataAccess) || Arrow.IsIn(arrow.To, "Microsoft.Data.Sqlite") || Arrow.IsIn(arrow.To, "Npgsql"))
        && !arrow.StartsIn("Kawaraban.Newsroom.Archive")));

    /// <summary>In at the intake, out at the feeds; and what pictures say of themselves is read at the press's gate.</summary>
    [Fact]
    public void The_wire_is_known_in_the_intake_the_feeds_the_gate_of_pictures_and_its_own_commands_alone() => NoArrow(Arrow.All.Where(arrow =>
        Arrow.IsIn(arrow.To, "Kawaraban.Wire") && !arrow.StartsIn("Kawaraban.Wire") && !arrow.StartsIn("Kawaraban.Newsroom.Intake")
        && !arrow.StartsIn("Kawaraban.Site.Press.Feeds") && !arrow.StartsIn("Kawaraban.Files")
        && !(arrow.From.StartsWith("Kawaraban.Site.Press.Pictures.PictureHeader", StringComparison.Ordinal) || arrow.From.StartsWith("Kawaraban.Site.Press.Pictures.StoredPicture", StringComparison.Ordinal))));

    [Fact]
    public void The_feeds_only_write_and_the_intake_only_reads()
    {
        NoArrow(Arrow.All.Where(arrow => arrow.StartsIn("Kawaraban.Site.Press.Feeds") && arrow.To == "Kawaraban.Wire.Teleprinter"));
        NoArrow(Arrow.Between("Kawaraban.Newsroom.Intake", "Kawaraban.Wire.Writers"));
    }

    [Fact]
    public void The_stylebook_is_known_in_proofing_and_its_own_command_alone() => NoArrow(Arrow.All.Where(arrow =>
        Arrow.IsIn(arrow.To, "Kawaraban.Stylebook") && !arrow.StartsIn("Kawaraban.Stylebook") && !arrow.StartsIn("Kawaraban.Newsroom.Proofing")
        && !arrow.StartsIn("Kawaraban.Checking")));

    [Fact]
    public void The_newsroom_knows_no_web() => NoArrow(Arrow.All.Where(arrow =>
        arrow.StartsIn("Kawaraban.Newsroom") && Arrow.IsIn(arrow.To, "Microsoft.AspNetCore") && !Arrow.IsIn(arrow.To, "Microsoft.AspNetCore.Identity")));

    [Theory]
    [InlineData("Desk", "Newsstand")]
    [InlineData("Newsstand", "Desk")]
    [InlineData("Press", "Desk")]
    [InlineData("Press", "Newsstand")]
    public void Rooms_of_the_site_that_do_not_know_each_other(string room, string other) =>
        NoArrow(Arrow.Between($"Kawaraban.Site.{room}", $"Kawaraban.Site.{other}"));

    [Theory]
    [InlineData("Desk")]
    [InlineData("Newsstand")]
    [InlineData("Press")]
    public void House_knows_no_other_room_but_where_the_site_is_put_together(string room) =>
        NoArrow(Arrow.Between("Kawaraban.Site.House", $"Kawaraban.Site.{room}").Where(arrow => !CompositionRoot.Any(root => arrow.From == root || arrow.From.StartsWith(root + "+", StringComparison.Ordinal))));

    /// <summary>What readers get is made of what is here: nothing is fetched to draw a page.</summary>
    [Theory]
    [InlineData("Kawaraban.Site.Press")]
    [InlineData("Kawaraban.Site.Newsstand")]
    [InlineData("Kawaraban.Newsroom.Stories")]
    [InlineData("Kawaraban.Newsroom.Releases")]
    public void What_draws_pages_does_not_know_how_to_fetch(string room) => NoArrow(Arrow.Between(room, "Kawaraban.Newsroom.Intake.Fetching"));

    private static void NoArrow(IEnumerable<Arrow> wrong) => Nothing.Wrong(wrong.Select(arrow => arrow.ToString()));
}
