import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { clientOf } from './client-of'

const from = (remoteAddress: string, forwarded?: string, proxies = 0) => {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress })
  return clientOf({ socket, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }, proxies)
}

it('is the address of the connection where no proxy is ours, whatever the request says', () => {
  expect(from('203.0.113.7')).toBe('203.0.113.7')
  expect(from('::ffff:203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
})

it('is what our outermost proxy saw, and nothing further left', () => {
  expect(from('127.0.0.1', '203.0.113.7', 1)).toBe('203.0.113.7')
  expect(from('127.0.0.1', 'made up, 203.0.113.7', 1)).toBe('203.0.113.7')
  expect(from('127.0.0.1', 'made up, 203.0.113.7, 10.0.0.2', 2)).toBe('203.0.113.7')
})

it('takes the first half of an IPv6 address for one client', () => {
  expect(from('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(from('2001:db8:1:2::1')).toBe('2001:db8:1:2')
  expect(from('2001:0db8::1')).toBe('2001:db8:0:0')
})

it('gives this machine, and what is no address, no share', () => {
  expect([from('127.0.0.1'), from('::1'), from('127.0.0.1', 'unknown', 1), from('127.0.0.1', undefined, 1)]).toEqual([
    '',
    '',
    '',
    '',
  ])
})
