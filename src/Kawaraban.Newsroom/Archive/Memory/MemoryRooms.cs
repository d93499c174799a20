using Kawaraban.Newsroom.Memory.Index;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Newsroom.Archive.Memory;

/// <summary>Opens the memory's doors. Whoever opens them says where its index lies: <see cref="Newsroom.Memory.MemoryFolder"/>.</summary>
internal static class MemoryRooms
{
    public static IServiceCollection AddMemory(this IServiceCollection services) => services
        .AddSingleton<IMemoryRows, MemoryRows>()
        .AddSingleton<MemoryIndex>()
        .AddSingleton<MemoryBook>()
        .AddSingleton<MemoryExchange>()
        .AddSingleton(rooms => new MemoryBuilding(rooms.GetRequiredService<MemoryIndex>()))
        .AddSingleton(rooms => new MemoryShelf(rooms.GetRequiredService<IDbContextFactory<ArchiveContext>>(), rooms.GetRequiredService<MemoryIndex>()))
        .AddSingleton(rooms => new MemorySearch(rooms.GetRequiredService<IDbContextFactory<ArchiveContext>>(), rooms.GetRequiredService<MemoryIndex>()));
}
