using System.Reflection;

namespace Kawaraban.House.Tests.Arrows;

/// <summary>What each project may be linked to. A reference that the compiler never needed is not counted.</summary>
public sealed class AssemblyTests
{
    [Fact]
    public void Language_needs_the_base_class_library_alone() => Nothing.Wrong(Foreign(Rooms.Language));

    [Fact]
    public void The_wire_needs_one_parser_of_HTML() => Assert.Equal(["AngleSharp"], Foreign(Rooms.Wire));

    [Fact]
    public void The_stylebook_needs_language_alone() => Assert.Equal(["Kawaraban.Language"], Foreign(Rooms.Stylebook));

    [Fact]
    public void The_newsroom_needs_no_assembly_of_the_web() =>
        Assert.Equal(["Microsoft.AspNetCore.Identity.EntityFrameworkCore"], Foreign(Rooms.Newsroom).Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)));

    [Fact]
    public void The_newsroom_knows_the_three_libraries_and_no_room_above_it() =>
        Assert.Equal(["Kawaraban.Language", "Kawaraban.Stylebook", "Kawaraban.Wire"], Foreign(Rooms.Newsroom).Where(IsOurs));

    [Fact]
    public void The_site_does_not_know_the_program() => Assert.DoesNotContain("kawaraban", Foreign(Rooms.Site));

    private static bool IsOurs(string name) => name.StartsWith("Kawaraban", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Foreign(Assembly room) => room.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("System" or "netstandard" or "mscorlib"))
        .Order(StringComparer.Ordinal);
}
