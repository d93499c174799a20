using System.Reflection;
using Kawaraban.Language;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Stylebook;
using Kawaraban.Wire;

namespace Kawaraban.House.Tests;

/// <summary>The projects of the house, as they were compiled.</summary>
internal static class Rooms
{
    public static readonly Assembly Language = typeof(TextRange).Assembly;
    public static readonly Assembly Wire = typeof(Teleprinter).Assembly;
    public static readonly Assembly Stylebook = typeof(HouseRules).Assembly;
    public static readonly Assembly Newsroom = typeof(Publication).Assembly;
    public static readonly Assembly Site = typeof(PaperHost).Assembly;
    public static readonly Assembly Program = Assembly.Load("kawaraban");

    public static readonly IReadOnlyList<Assembly> All = [Language, Wire, Stylebook, Newsroom, Site, Program];
}
